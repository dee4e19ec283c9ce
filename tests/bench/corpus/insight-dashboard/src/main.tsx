import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { Board } from '@/pages/Board';
import { Comments, Reviews } from '@/pages/Comments';
import { Login, SignIn } from '@/pages/Login';
import { ChartPage } from '@/pages/ChartPage';
import { bootWidgets } from '@/widgets';

const router = createBrowserRouter([
  { path: '/', element: <Board /> },
  { path: '/comments/:boardId', element: <Comments /> },
  { path: '/reviews/:boardId', element: <Reviews /> },
  { path: '/login', element: <Login /> },
  { path: '/signin', element: <SignIn /> },
  { path: '/chart', element: <ChartPage /> },
]);

createRoot(document.getElementById('root')!).render(<RouterProvider router={router} />);
bootWidgets();
