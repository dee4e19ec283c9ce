export const firebaseConfig = {
  apiKey: import.meta.env.VITE_FIREBASE_API_KEY,
  authDomain: 'budget-buddy.firebaseapp.example',
  projectId: 'budget-buddy',
};
