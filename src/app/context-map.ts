/**
 * Who may ask whom, through the other's front door. Every module is listed; one that asks nobody lists nothing.
 * A new name on the right-hand side is an architectural decision: it comes with a decision record.
 */
export const ASKS: Readonly<Record<string, readonly string[]>> = {
  'registry/city': [],
  'registry/people': ['registry/departments'],
  'registry/accounts': ['registry/people'],
  'registry/departments': [],
  'policy/register': [],
  'policy/evidence': ['policy/register'],
  'policy/notation': [],
  'policy/reader': ['policy/notation'],
  'policy/reading': ['policy/register', 'policy/reader'],
  'policy/following': ['policy/register'],
  'policy/desk': ['policy/register'],
  'policy/classing': ['policy/register', 'policy/desk'],
  'policy/comments': ['policy/register', 'policy/desk'],
  'policy/drafting': ['policy/register', 'policy/desk', 'policy/classing', 'policy/comments'],
  'policy/lineage': [
    'policy/register',
    'policy/desk',
    'policy/classing',
    'policy/comments',
    'policy/drafting',
  ],
  'policy/editions': [
    'policy/register',
    'policy/evidence',
    'policy/desk',
    'policy/classing',
    'policy/comments',
    'policy/lineage',
  ],
  'policy/papers': ['policy/register', 'policy/evidence'],
  'policy/datasets': ['policy/register', 'policy/evidence'],
  'policy/publication': ['policy/register', 'policy/evidence', 'policy/papers'],
};
