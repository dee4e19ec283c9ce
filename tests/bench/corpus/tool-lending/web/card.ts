import { html, LitElement } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import DOMPurify from 'dompurify';

export class ToolCard extends LitElement {
  static properties = { tool: { type: Object } };
  tool: { name: string; description: string; rules: string } = { name: '', description: '', rules: '' };

  render() {
    return html`
      <h3>${this.tool.name}</h3>
      <div class="text">${unsafeHTML(this.tool.description)}</div>
      <div class="rules">${unsafeHTML(DOMPurify.sanitize(this.tool.rules))}</div>
      <footer>${this.tool.name.length ? html`<em>${this.tool.name}</em>` : ''}</footer>
    `;
  }
}

customElements.define('tool-card', ToolCard);
