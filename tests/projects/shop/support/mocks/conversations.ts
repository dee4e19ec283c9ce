export const mockConversations = [
  { subject: 'Where is my parcel?', customerId: 'demo-1' },
  { subject: 'The cup arrived broken', customerId: 'demo-2' },
];
