/** What a language says figures with, beside the figures themselves. */
export type FigureWords = {
  /** Added up: "twenty-five", "soixante et onze". */
  readonly values: ReadonlyMap<string, number>;
  /** What comes before it is so many times as much: "two hundred". */
  readonly times: ReadonlyMap<string, number>;
  /** Stands within a number: "a hundred and ten", "vingt et un". */
  readonly and: string;
  /** What may follow a figure that leaves out what it counts. */
  readonly after: ReadonlySet<string>;
  /** What stands before an hour of the day. */
  readonly beforeHour: ReadonlySet<string>;
  /** What stands before a figure that tells which, not how many. */
  readonly beforeLabel: ReadonlySet<string>;
};

function listOf(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** Words for 2 and on, 2 first; several of one value are parted by a slash. */
function valuesFrom(words: string, step = 1, first = 2): [string, number][] {
  return listOf(words).flatMap((said, at) =>
    said.split('/').map((word): [string, number] => [word, first + at * step]),
  );
}

export const figureWords: Readonly<Record<string, FigureWords>> = {
  en: {
    values: new Map([
      ['one', 1],
      ...valuesFrom(
        `two three four five six seven eight nine ten eleven twelve thirteen
        fourteen fifteen sixteen seventeen eighteen nineteen twenty`,
      ),
      ...valuesFrom(
        'thirty forty/fourty fifty sixty seventy eighty ninety',
        10,
        30,
      ),
    ]),
    times: new Map([
      ['hundred', 100],
      ['thousand', 1000],
      ['grand', 1000],
    ]),
    and: 'and',
    after: new Set(
      listOf(`in for on at and or off less more from by to with if when unless
        only each apiece tops max maximum instead before after but not now
        here there then extra plus is are once until till about`),
    ),
    beforeHour: new Set(
      listOf('at by before until till past from after to oclock'),
    ),
    beforeLabel: new Set(
      listOf('stage step zone zones level tier class page room no number line'),
    ),
  },
  fr: {
    values: new Map([
      ['un', 1],
      ['une', 1],
      ...valuesFrom(
        `deux trois quatre cinq six sept huit neuf dix onze douze treize
        quatorze quinze seize`,
      ),
      ...valuesFrom('vingt/vingts trente quarante cinquante soixante', 10, 20),
      ['septante', 70],
      ['huitante', 80],
      ['octante', 80],
      ['nonante', 90],
    ]),
    times: new Map([
      ['cent', 100],
      ['cents', 100],
      ['mille', 1000],
    ]),
    and: 'et',
    after: new Set(
      listOf(`en pour sur a au aux et ou mais si sinon maximum maxi sauf seulement
        chacun chacune de quand lorsque sans avec ensuite puis plus dans
        avant apres minimum mini pas est sont des livre livres balles`),
    ),
    beforeHour: new Set(listOf('a avant jusqu des vers apres entre depuis')),
    beforeLabel: new Set(
      listOf('etape zone zones niveau classe page numero no palier phase'),
    ),
  },
};
