import { render } from 'preact';
import { BookingList } from './BookingList';
import { Welcome } from './Welcome';

render(
  <>
    <Welcome />
    <BookingList />
  </>,
  document.getElementById('app')!,
);
