/** A hint that a careful tutor wrote for an exercise: it helps, and gives nothing away. */
export interface Negative {
  readonly exercise: string;
  readonly level: number;
  readonly text: string;
  readonly code?: string;
}

const hint = (exercise: string, level: number, text: string, code?: string): Negative => ({
  exercise,
  level,
  text,
  ...(code !== undefined && { code }),
});

/** Written by hand, before the guard was tried on any of them. */
export const NEGATIVES: readonly Negative[] = [
  hint(
    'a-book-for-a-book',
    0,
    'The book that comes back is not the one that stood there. When did the old one leave the shelf?',
  ),
  hint(
    'a-book-for-a-book',
    2,
    'An assignment throws the old value away. If you need it later, it must have another name before.',
  ),
  hint(
    'amounts-in-a-recipe',
    1,
    'Look at what you cut out of the line: print it between two stars, and you see its first and last character.',
  ),
  hint(
    'aquarium-light',
    2,
    'A light that is off has 0 hours, and 0 counts as false. Which operator minds that, and which does not?',
  ),
  hint(
    'aquarium-settings',
    0,
    'Two settings disagree about the same lamp. Who should win, the usual ones or one’s own?',
  ),
  hint('article-autosave', 1, 'There are two timers running at the end. Where would you notice the first one?'),
  hint(
    'battery-queue',
    2,
    'A comparison function answers with a number: below zero means that the first of the two comes first.',
  ),
  hint(
    'beat-line',
    0,
    'Count the dots for 3 beats on your fingers. How many does yours print, and which one is too many?',
  ),
  hint(
    'beds-next-year',
    2,
    'Copying the array makes a new row of boxes, with the same beds inside. Which of the two do you change?',
  ),
  hint('bike-light-advice', 1, 'Look at the condition, line 2. Read it aloud for exactly the hour of dusk.'),
  hint('bird-census', 2, 'Counting with an object has two cases: a name that is new, and one that was met before.'),
  hint('bus-pass', 0, 'If both cost the same, is the pass cheaper? What does yours say to that?'),
  hint('bus-pass', 2, 'A comparison already is true or false. What is left to do with it so that the caller gets it?'),
  hint(
    'camp-waiting-list',
    1,
    'What does indexOf give when the name is not on the list? Look at line 3 with that number.',
  ),
  hint(
    'card-without-pin',
    2,
    'Taking an object apart does not change it; deleting from it does, for everybody who holds it.',
  ),
  hint('chess-clock-colour', 4, 'Line 5: change the number in the second condition.'),
  hint('container-code', 2, 'A pattern is happy with any part of the text unless you bind it to both ends.'),
  hint('container-ship', 1, 'The error says that super was not called. Look at the constructor, line 15.'),
  hint('cookies-on-trays', 0, 'Seven cookies, and six fit on a tray. How many trays do you take out of the cupboard?'),
  hint(
    'counting-the-cash-box',
    2,
    'Numbers with a fraction are seldom exactly equal. Money is right when the difference is small, in both directions.',
  ),
  hint('crossing-camera', 1, 'Print the speeds before you sum them up. Are there quotes around them?'),
  hint('dance-floor-mats', 2, 'A default may use the parameters that stand before it.'),
  hint('delivered-for-free', 4, 'Line 2: change one operator, in the first value of `free`.'),
  hint('dog-show', 1, 'The error says “is not iterable”? Then look at the kind of brackets on line 2.'),
  hint('double-points', 2, 'The word any tells the checker to look away. Which values would it let through?'),
  hint(
    'drivers-change-shifts',
    0,
    'Three people change places on three chairs. Who has to stand up first, and where does that one wait?',
  ),
  hint('drone-route', 2, 'A call can be followed by a dot only if something with methods comes back from it.'),
  hint(
    'dry-spell',
    0,
    'Rain on day 3: how long is the dry spell on day 4? Follow your variable through these two days.',
  ),
  hint(
    'elevator-logbook',
    1,
    'Two lines of the method are right, and the order of them decides what the distance is. Look at lines 10 to 13.',
  ),
  hint(
    'emergency-stop',
    2,
    'Whoever calls a method decides what this is. When the button calls it, what stands before the dot?',
  ),
  hint('engine-throttle', 2, 'Handing an error back is as if nothing had happened: the caller has to be stopped.'),
  hint(
    'every-box-office',
    2,
    'One promise that fails spoils all of them together. Where could each be looked after on its own?',
  ),
  hint('everybody-plays-everybody', 0, 'Three teams, then a fourth one comes. How many games does that one team add?'),
  hint(
    'fall-in-the-dance',
    2,
    'let inside of braces makes a new variable, and the outer one of the same name sleeps until they close.',
  ),
  hint(
    'ferry-tickets',
    2,
    'What is declared outside of all functions is shared by all of them; what is declared inside is made anew at each call.',
  ),
  hint(
    'fish-crates',
    2,
    'A Map is not a plain object: brackets write beside it. It has methods of its own for putting in and taking out.',
  ),
  hint('floor-buttons', 0, 'All buttons ride to the same floor. Which floor is it, and when is it looked up?'),
  hint('free-berth', 1, 'The test with no free berth stops with an error. What has found become in that case?'),
  hint('frosty-night', 2, 'Zero degrees is a temperature, and a ! in front of it turns it into true.'),
  hint('full-bowls', 1, 'The loop, lines 2 to 6, is left after the first bowl. Which line leaves it?'),
  hint(
    'garden-grid',
    2,
    'Filling an array with one array puts the same one into each place: change it once, and it changes everywhere.',
  ),
  hint(
    'greenhouse-thermostat',
    1,
    'The error speaks of too much recursion. Who sets target, and whom does that call again?',
  ),
  hint(
    'guild-leader',
    2,
    'A player need not be in a guild. The question mark with a dot asks on only where something is there.',
  ),
  hint('heaviest-parcel', 0, 'If the only parcel weighs nothing, what should come back? Try it with your first value.'),
  hint('hours-on-the-train', 1, 'Look at the first value of `hours`: for 150 minutes, is it a whole number?'),
  hint('invitation-to-dinner', 2, 'Only one of the three kinds of quotes looks for names inside the text.'),
  hint(
    'knockout-rounds',
    0,
    'Five players: how many are left after the first round, if the odd one goes on without a game?',
  ),
  hint(
    'launch-button',
    2,
    'An inner function can change a variable of the outer one, and still knows it at the next press.',
  ),
  hint('marathon-splits', 1, 'Look at the for loop, lines 3 to 7. Which laps does it visit when there are four?'),
  hint(
    'marathon-splits',
    2,
    '< leaves the limit itself out and <= takes it in. What is the largest index of four laps?',
  ),
  hint('melody-backwards', 2, 'A recursion must hand on something smaller each time, or it never arrives at its end.'),
  hint(
    'museum-night-door',
    2,
    'A promise that nobody resolves stays pending, and one that is resolved with nothing has no message.',
  ),
  hint('new-butterflies', 0, 'The same butterfly comes three times on one day. How many new species are that?'),
  hint(
    'nights-booked',
    2,
    'forEach starts its function for everybody and goes on at once, whether or not anything has arrived.',
  ),
  hint('oldest-pet', 1, 'The error asks for the age of null. Which comparison on line 4 comes too early?'),
  hint('packing-list', 4, 'Line 4: one part is missing there, in what is put into the text.'),
  hint(
    'pet-passport',
    2,
    'Left of the colon stands the name of the property, right of it the value. Who of the two is the parameter?',
  ),
  hint('pulse-message', 1, 'Division by zero gives NaN, and NaN is no average. For which message does that happen?'),
  hint(
    'rain-of-three-days',
    2,
    'Division comes before addition. What would you put around a sum so that all of it is divided?',
  ),
  hint(
    'rice-on-the-chessboard',
    0,
    'Draw the first four squares. How many grains lie on each, and how many on all of them together?',
  ),
  hint('room-for-the-dance', 2, 'Without a break a case runs on into the next one, whatever its label says.'),
  hint(
    'search-box-of-the-shop',
    2,
    'A text method hands back a new text, and the old one stays as it was. Who keeps the new one?',
  ),
  hint('steady-voltage', 2, 'every wants yes from each, some is content with one. What does the word steady ask for?'),
  hint(
    'sunflower-diary',
    2,
    'With four entries the last one has the index 3. Negative numbers count backwards only for some methods.',
  ),
  hint(
    'sweets-left-in-the-bag',
    0,
    'Twelve sweets for five children: nobody asks how many each gets. What is asked for?',
  ),
  hint('the-bus-stops-again', 2, 'Adding to a number and replacing it are one character apart.'),
  hint('three-bells', 0, 'All three bells ring at the same moment. What does each of them know when it rings?'),
  hint('tide-report', 1, 'Look at what is returned, line 9. Is it what the statement asks for: when, or how high?'),
  hint(
    'tool-belt',
    2,
    'The first place has the index 0, and 0 counts as no. Is a place what you want, or a yes or no?',
  ),
  hint('two-typed-amounts', 0, "Yours gives '1215' for twelve and fifteen. Which kind of plus does that?"),
  hint('weather-buoy', 2, 'An error that you cannot handle belongs to whoever called you: pass it on unchanged.'),
  hint('wilted-flowers', 0, 'Take out the second of four pots. Which pot has number two now, and will you look at it?'),
  hint(
    'marathon-splits',
    3,
    'The same idea with words and a while loop. Where does it begin, where does it end?',
    "const words = ['sun', 'moon'];\nlet longest = '';\nlet place = 0;\nwhile (words[place] !== undefined) {\n  if (words[place].length > longest.length) longest = words[place];\n  place++;\n}",
  ),
  hint(
    'bus-pass',
    3,
    'A function that answers yes or no:',
    'const isFull = (guests, chairs) => guests >= chairs;\nconsole.log(isFull(4, 4));',
  ),
];
