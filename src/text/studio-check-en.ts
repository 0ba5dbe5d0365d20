const AGAIN = 'Waymark can’t read what stands here. Write it again.';

/** What the check finds, in the studio's words: by how its own words begin, each of which is said as it is where it is
 * not here. `{}` is what it names there, one after the other. */
export const checkWordsEn = {
  'must not be empty': 'Fill this in.',
  'is missing': 'Fill this in.',
  'does not belong here': 'Waymark doesn’t know this. Take it out of the file.',
  'must have at least': 'Add at least {}.',
  'must be words': AGAIN,
  'must be a list': AGAIN,
  'must be a group': AGAIN,
  'must be true': AGAIN,
  'must be "': 'Choose one of these.',
  'must be a date': 'Choose a day that exists.',
  'must be a language tag': 'Choose a language.',
  'must be one email address': 'Write one email address, such as name@example.ac.uk.',
  'must be digits and spaces': 'Write a telephone number, in digits and spaces.',
  'must be an address that starts': 'Write a web address that begins with https://.',
  'must not be before the date': 'The next review must be after the last one.',
  'must not be before the day': 'Put the days in order: it opens, it closes, it starts.',
  'must be a day from the one':
    'Choose a day from the one on which it opens to the one on which it starts.',
  'needs one with urgency': 'One service must be for emergencies, with a telephone number.',
  'needs one for':
    'Requests from some people would go nowhere: {}. Add a way that is for every faculty.',
  'there is no ': 'This names “{}”, which is no longer here. Choose another.',
  'was due for review': 'Its review was due on {}.',
  'is a sample: check':
    'Nobody has confirmed it. Check it at its source, then press “Reviewed today”.',
  'check this entry':
    'Nobody has confirmed it. Check it at its source, then press “Reviewed today”.',
  'are unknown for': 'People turn to this in a crisis, and nobody has said when it’s open.',
  'has none that is "urgent"': 'No service is for talking to somebody today.',
  'has no service': 'No service helps here. Whoever chooses it finds nobody in particular.',
  'does nothing without': 'This does nothing until you choose a situation.',
  'has no "because"':
    'Nothing finishes “Because you said”, so the result repeats the answer word for word.',
  'can never be': 'No answers lead here.',
  'receives nothing': 'Nothing goes here: another one before it takes these requests. Move it up.',
  'is no answer of the form': 'The form has no such answer, so nothing goes there.',
  'was the last day': 'This is no longer shown. Take it out, or say what’s true now.',
  'is in a language that "languages"':
    'The pack isn’t in this language, so nobody sees these words: {}.',
  'holds a link that is not https': 'A link here doesn’t begin with https://.',
  'seems to have letters': 'Some letters were lost: “{}”. Write it again.',
  'is a sample:': '“{}”',
  'is a number for examples': 'An example’s number, which reaches nobody: {}',
  'are samples': 'Still the example’s. Put your own here.',
};
