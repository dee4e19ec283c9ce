const PAYMENTS = {
  url: 'https://payments.example-gateway.test/v1',
  key: process.env.REACT_APP_PAYMENTS_SECRET_KEY,
};

export function charge(rentalId, amountCents) {
  return fetch(`${PAYMENTS.url}/charges`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(PAYMENTS.key + ':')}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ reference: rentalId, amount: amountCents }),
  }).then((r) => r.json());
}

export function endRental(rentalId) {
  return fetch(`/api/rentals/${encodeURIComponent(rentalId)}/end`, { method: 'POST', credentials: 'include' }).then((r) => r.json());
}
