import { useState } from 'react';

export default function Gallery({ photos, mailerKey }) {
  const [sent, setSent] = useState(false);

  const request = () =>
    fetch('https://mailer.paw-pension.example/send', {
      method: 'POST',
      headers: { authorization: `Bearer ${mailerKey}` },
      body: JSON.stringify({ to: 'office@paw-pension.example', template: 'photo-request' }),
    }).then(() => setSent(true));

  return (
    <main>
      {photos.map((photo) => (
        <img key={photo.id} src={photo.url} alt={photo.pet} />
      ))}
      <button onClick={request}>{sent ? 'Sent' : 'Request my photos'}</button>
    </main>
  );
}

export async function getServerSideProps() {
  const res = await fetch('https://photos.paw-pension.example/latest');
  const photos = await res.json();
  return { props: { photos, mailerKey: process.env.MAILER_KEY } };
}
