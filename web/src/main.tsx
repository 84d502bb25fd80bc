import './theme/tokens.css';
import './theme/base.css';
import './theme/parts.css';
import './theme/page.css';
import './theme/lists.css';
import './theme/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { vault } from './offline/vault.js';
import { applyTheme, chosenTheme } from './theme/theme.js';

applyTheme(chosenTheme());
void vault.look();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
