import { expectExamples } from '@learnflow/shared/testing';
import { struggleDetection } from './struggle-detection.ts';

expectExamples(struggleDetection);
