import { expectExamples } from '@learnflow/shared/testing';
import { difficultyCalibration } from './difficulty-calibration.ts';

expectExamples(difficultyCalibration);
