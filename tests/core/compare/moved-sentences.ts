/** Articles of a treaty, and closing provisions that stand together before and one behind each article after. */
export const articles = [
  'Ukraine shall remain permanently neutral and hosts no foreign bases.',
  'Prisoners of war are exchanged all for all under the eyes of the Red Cross.',
  'Merchant vessels pass the Straits without dues or tolls.',
]
export const closing = [
  'The depositary shall notify all signatories of each accession without delay.',
  'Certified copies of this Treaty are sent to the Secretary-General of the United Nations.',
  'Ratification by the parliaments of both states precedes the entry into force.',
]
