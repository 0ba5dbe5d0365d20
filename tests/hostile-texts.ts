/** What somebody would write into a field who wants it to be more than text. Every one that runs sets
 * `trapped`. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>trapped = 1</script>',
  '<img src=x onerror="trapped = 1">',
  '"><svg onload=trapped=1>',
  '</textarea><iframe srcdoc="<script>parent.trapped=1</script>">',
  'javascript:trapped=1',
  '[link](javascript:trapped=1) **bold**',
  'x\r\nBcc: everyone@example.ac.uk\r\n\r\nbody',
  'x?bcc=everyone@example.ac.uk&subject=other#',
  '%0D%0ABcc:%20everyone@example.ac.uk',
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '","=1+1","',
  '{{7*7}} ${7*7} <%= 7*7 %> @{triggerBody()} $& $1',
  '&lt;b&gt; &amp; &#x3c;',
  '\u202Ekcab\u202C \u2066x\u2069',
  'é'.repeat(300),
];
