interface Loan { days: number; deposit: number; rating: number }

export const conditions = {
  __proto__: null,
  maxDays: (loan: Loan, limit: number) => loan.days <= limit,
  minDeposit: (loan: Loan, limit: number) => loan.deposit >= limit,
  minRating: (loan: Loan, limit: number) => loan.rating >= limit,
};
