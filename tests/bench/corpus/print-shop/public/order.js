const root = document.getElementById('order');
const saved = JSON.parse(localStorage.getItem('draft') || '{}');
const params = new URLSearchParams(location.search);

function field(name, value) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.name = name;
  input.value = value ?? '';
  label.append(name, input);
  return label;
}

function banner() {
  const coupon = params.get('coupon');
  if (!coupon) return;
  const template = document.createElement('template');
  template.innerHTML = `<p class="coupon">Coupon ${coupon} is active</p>`;
  root.before(template.content);
}

function notice() {
  const campaign = params.get('campaign');
  if (!campaign) return;
  const template = document.createElement('template');
  template.innerHTML = '<p class="campaign">Campaign <b></b> is active</p>';
  template.content.querySelector('b').append(campaign);
  root.before(template.content);
}

banner();
notice();
root.append(field('reference', saved.reference), field('copies', saved.copies), field('paper', params.get('paper')));
