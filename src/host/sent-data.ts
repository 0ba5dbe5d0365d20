/** What a request carries when Waymark itself sends it, in Firefox's own words: a name and an address,
 * a message to the programme, and, for who writes it, what should be arranged for their health.
 * Firefox asks the user for these before the first one is sent. */
export const SENT_DATA = ['personallyIdentifyingInfo', 'personalCommunications', 'healthInfo'];
