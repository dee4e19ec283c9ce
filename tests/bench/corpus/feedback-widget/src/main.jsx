import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router-dom';
import { EntryList } from './EntryList.jsx';
import { EntryDetail } from './EntryDetail.jsx';
import { Login } from './Login.jsx';
import { SnippetPage } from './SnippetPage.jsx';

createRoot(document.getElementById('root')).render(
  <BrowserRouter>
    <Routes>
      <Route path="/login" element={<Login />} />
      <Route path="/" element={<EntryList />} />
      <Route path="/entries/:id" element={<EntryDetail />} />
      <Route path="/snippet" element={<SnippetPage />} />
    </Routes>
  </BrowserRouter>,
);
