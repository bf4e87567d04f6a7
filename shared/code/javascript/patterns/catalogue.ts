import { lengthCalled, pushResultKept } from './arrays/changing.ts';
import { mapForEffect, mapInPlace, pureResultDropped } from './arrays/dropped.ts';
import { defaultSort, deletedElement, negativeIndex, sharedFill } from './arrays/elements.ts';
import { forEachKept, returnInsideForEach } from './arrays/foreach.ts';
import { randomNotWhole, randomPastEnd } from './arrays/random.ts';
import { reduceStartsWithElement, reduceWithoutStart } from './arrays/reduce.ts';
import { indexAboveZero, indexAsCondition, mapParseInt } from './arrays/searching.ts';
import { asyncInForEach, asyncPredicate, readBeforeCollected } from './async/foreach.ts';
import {
  asyncWithoutAwait,
  floatingPromise,
  missingAwait,
  needlessAwait,
  promiseInCondition,
} from './async/promises.ts';
import { duplicateMember, getterWithoutReturn } from './classes/members.ts';
import { missingSuper, thisBeforeSuper } from './classes/super.ts';
import { methodUnbound, thisInCallback } from './classes/this.ts';
import { arraysCompared, comparedWithNew, distinctCompared } from './comparisons/never-equal.ts';
import {
  chainedComparison,
  looseEquality,
  negatedCompared,
  selfCompare,
  unsafeNegation,
} from './comparisons/operators.ts';
import { rangeAlwaysTrue, rangeNeverTrue } from './comparisons/ranges.ts';
import { comparedWithNaN, differentTypes, floatEquality, wrongTypeof } from './comparisons/values.ts';
import { assignmentInCondition, assignmentInIf } from './conditions/assignment.ts';
import { booleanCompare, returnTrueFalse, uselessTernary } from './conditions/booleans.ts';
import { caseWithOr } from './conditions/case-or.ts';
import { duplicateCase, duplicateElseIf } from './conditions/duplicates.ts';
import { emptyIf } from './conditions/empty-if.ts';
import { functionNotCalled, methodNotCalled } from './conditions/function-not-called.ts';
import { fallthroughOverwrites, switchFallthrough } from './conditions/switch.ts';
import { monthFromZero, monthPastDecember } from './dates/months.ts';
import { notCallable, tooFewArguments, wrongArgumentCount } from './functions/arguments.ts';
import { calledNotPassed } from './functions/called-not-passed.ts';
import { aliasMutated, argumentMutated, parameterReassigned } from './functions/parameters.ts';
import { accessorCallsItself, noBaseCase } from './functions/recursion.ts';
import { alwaysTrue, bitwiseForLogical, neverTrue, orGivesConstant, orWithConstant } from './logic/or-and.ts';
import { emptyLoopBody, leavesAtOnce } from './loops/body.ts';
import { varInLoopClosure } from './loops/closures.ts';
import { conditionNeverChanges, endlessLoop, idleUpdate, wrongDirection } from './loops/endless.ts';
import { forInOverArray } from './loops/for-in.ts';
import { loopMayPassEnd, loopPastEnd, loopStartsPastEnd } from './loops/past-end.ts';
import { removesWhileLooping } from './loops/removing.ts';
import { loopStartsAtOne, loopStopsBeforeLast } from './loops/start.ts';
import { returnEndsLoop, signAfterEquals, totalStartsAgain } from './loops/totals.ts';
import { dotForBrackets } from './objects/dots.ts';
import { errorReturned } from './objects/errors.ts';
import { duplicateKey, emptyCatch, selfAssign, thrownLiteral } from './objects/objects.ts';
import type { Pattern } from './pattern.ts';
import { bracesNotObject, callbackMayReturnNothing, callbackWithoutReturn } from './returns/callbacks.ts';
import { inconsistentReturn, missingReturn, recursiveResultLost } from './returns/missing.ts';
import { assignmentAsPredicate } from './returns/predicates.ts';
import { comparisonAsStatement, nameAsStatement, resultNotUsed, unreachableCode } from './returns/unused.ts';
import { constReassigned, shadowedVariable, usedBeforeDeclared } from './scope/names.ts';
import { accidentalGlobal, missingDeclaration, missingThis, undeclaredName, unknownName } from './scope/undeclared.ts';
import { fixedAdded, fixedCompared } from './strings/fixed.ts';
import { arithmeticOnObject, unknownProperty } from './strings/properties.ts';
import { templateInQuotes, textResultDropped, typedTextAdded } from './strings/texts.ts';
import { unusedVariable, uselessAssignment } from './style/unused.ts';

/** Every mistake that the house knows to see, by the part of the language it is made in. */
export const CATALOGUE: readonly Pattern[] = [
  assignmentInCondition,
  assignmentInIf,
  returnTrueFalse,
  booleanCompare,
  uselessTernary,
  duplicateElseIf,
  duplicateCase,
  emptyIf,
  functionNotCalled,
  methodNotCalled,
  fallthroughOverwrites,
  switchFallthrough,
  caseWithOr,
  comparedWithNew,
  distinctCompared,
  arraysCompared,
  looseEquality,
  chainedComparison,
  rangeNeverTrue,
  rangeAlwaysTrue,
  unsafeNegation,
  negatedCompared,
  selfCompare,
  comparedWithNaN,
  wrongTypeof,
  differentTypes,
  floatEquality,
  orWithConstant,
  orGivesConstant,
  alwaysTrue,
  neverTrue,
  bitwiseForLogical,
  emptyLoopBody,
  leavesAtOnce,
  returnEndsLoop,
  totalStartsAgain,
  signAfterEquals,
  varInLoopClosure,
  wrongDirection,
  conditionNeverChanges,
  endlessLoop,
  idleUpdate,
  forInOverArray,
  loopPastEnd,
  loopMayPassEnd,
  loopStartsPastEnd,
  removesWhileLooping,
  loopStartsAtOne,
  loopStopsBeforeLast,
  callbackWithoutReturn,
  callbackMayReturnNothing,
  bracesNotObject,
  assignmentAsPredicate,
  missingReturn,
  recursiveResultLost,
  inconsistentReturn,
  resultNotUsed,
  comparisonAsStatement,
  nameAsStatement,
  unreachableCode,
  tooFewArguments,
  wrongArgumentCount,
  notCallable,
  calledNotPassed,
  parameterReassigned,
  argumentMutated,
  aliasMutated,
  noBaseCase,
  accessorCallsItself,
  mapInPlace,
  mapForEffect,
  forEachKept,
  returnInsideForEach,
  pushResultKept,
  lengthCalled,
  pureResultDropped,
  negativeIndex,
  randomNotWhole,
  randomPastEnd,
  deletedElement,
  defaultSort,
  sharedFill,
  reduceStartsWithElement,
  reduceWithoutStart,
  indexAsCondition,
  indexAboveZero,
  mapParseInt,
  unknownProperty,
  arithmeticOnObject,
  textResultDropped,
  fixedCompared,
  fixedAdded,
  templateInQuotes,
  typedTextAdded,
  constReassigned,
  usedBeforeDeclared,
  shadowedVariable,
  undeclaredName,
  unknownName,
  missingThis,
  missingDeclaration,
  accidentalGlobal,
  duplicateKey,
  selfAssign,
  dotForBrackets,
  monthPastDecember,
  monthFromZero,
  emptyCatch,
  errorReturned,
  thrownLiteral,
  duplicateMember,
  getterWithoutReturn,
  missingSuper,
  thisBeforeSuper,
  thisInCallback,
  methodUnbound,
  readBeforeCollected,
  asyncInForEach,
  asyncPredicate,
  missingAwait,
  promiseInCondition,
  floatingPromise,
  needlessAwait,
  asyncWithoutAwait,
  unusedVariable,
  uselessAssignment,
];
