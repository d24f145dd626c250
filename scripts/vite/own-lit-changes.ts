/** A text that a file of Lit holds exactly once, and what stands there in the one-file build. */
export type Change = [from: string, to: string];

/**
 * Each text must be there exactly once, or the build fails: after an update of Lit they are looked up anew. The npm modules
 * use Lit as it is.
 */
export const CHANGES: Record<string, Change[]> = {
  'lit-html/lit-html.js': [
    // Lit's own Trusted Types policy throws where a page allows other names only, or has a Lit already: ours takes its place.
    [
      'if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}',
      'if(!u(t)||!t.raw)throw t;return trustedHtml(i)}',
    ],
    // Templates are ours alone: nothing else can hold the sign for an expression.
    [
      String.raw`const t=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$",o=${'`'}lit${'$'}${'$'}{Math.random().toFixed(9).slice(2)}${'$'}${'`'},n="?"+o,r=${'`'}<${'$'}{n}>${'`'},`,
      'const h="$lit$",o=h,n="?$lit$",r="<?$lit$>",',
    ],
    // What a page brings for its own Lit would reach into this one; a note on `globalThis` would be a global.
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
      'const D=',
    ],
    // There is no template in a template of SVG or MathML.
    [
      'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
      'b=(i,...s)=>({_$litType$:1,strings:i,values:s})',
    ],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
      'this.el=document.createElement("template"),this.el.innerHTML=f,P.currentNode=this.el.content;',
    ],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['{values:i,_$litType$:s}=t,e=', '{values:i}=t,e='],
    ['constructor({strings:t,_$litType$:i},e){let r;', 'constructor({strings:t}){let r;'],
    ['[f,v]=N(t,i);', '[f,v]=N(t);'],
    ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
    [',w as svg}', '}'],
    ['b as html,T as mathml,E as noChange,', 'b as html,'],
    ['export{j as _$LH,', 'export{'],
    // Values are single ones or arrays.
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', ''],
    ['d(t)?this.k(t)', 'u(t)?this.k(t)'],
    ['A=Symbol.for("lit-nothing")', 'A=Symbol()'],
    // Nor an expression in the text of `<script>`, `<style>`, `<textarea>` or `<title>` (`minifyTemplates` sees to it), in a comment…
    [
      String.raw`f="[ \t\n\f\r]",v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(${'`'}>|${'$'}{f}(?:([^\\s"'>=/]+)(${'$'}{f}*=${'$'}{f}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)${'`'},"g"),`,
      String.raw`v=/<[^>]*?\s([^\s"'>=]+)(=(?:"[^"]*|'[^']*|[^\s"'>]*))$/,`,
    ],
    [String.raw`g=/'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,`, ''],
    // What stands before an expression in a tag, the last one so far, is an attribute: its name gets a sign, for the browser to leave its value alone.
    [
      String.raw`N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:'"'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]}`,
      'N=t=>{const e=[];let l=t[0];for(let i=1;i<t.length;i++){let s=r;l=l.replace(/<[^<]*$/,t=>t.replace(v,(t,i,r)=>(s=o,i.endsWith(h)?t:(e.push(i),t.slice(0,-r.length)+h+r))))+s+t[i]}return[V(t,l+(t.at(-1)?"":"<?>")),e]}',
    ],
    ['if(r.hasAttributes())for(', 'for('],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++}',
      '}else r.data===n&&d.push({index:l});l++}',
    ],
    // …or for a whole element.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    // No directives (`ownLit` sees to it), and nothing that only they ask for.
    ['E=Symbol.for("lit-noChange"),', ''],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}', 'constructor(t){this._$AD=t}'],
    // Exactly as much room as there are parts.
    [
      'e=(t?.creationScope??l).importNode(i,!0);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]}o!==r?.index&&(h=P.nextNode(),o++)}return P.currentNode=l,e}',
      'e=l.importNode(i,!0);let h,o=-1;return P.currentNode=e,this._$AV=s.map(i=>{for(;o<i.index;o++)h=P.nextNode();return i.ctor?new i.ctor(h,i.name,i.strings):new k(h,h.nextSibling)}),P.currentNode=l,e}',
    ],
    ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
    ['d.push({type:1,index:l,', 'd.push({index:l,'],
    ['void 0!==s&&(void 0!==s.strings?', '(void 0!==s.strings?'],
    ['void 0!==t._$litType$?this.$(t)', 'void 0!==t.strings?this.$(t)'],
    // One mark between two items of an array, not two.
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(s?s._$AB:this._$AA,this.O(c()))'],
    ['const s=i(t).nextSibling;', 'const s=t.nextSibling;'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u()'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e)', 'constructor(t,i)'],
    [
      'this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),',
      'this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){',
    ],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    [',s){for(this._$AP?.(!1,!0,s);t!==this._$AB;)', '){for(;t!==this._$AB;)'],
    ['(s&&s._$AB.nextSibling,e)', '(s&&s._$AB.nextSibling)'],
    // Some pages have a `remove` of their own on every element.
    ['i(t).remove()', 't.replaceWith()'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h)',
      'constructor(t,i,s)',
    ],
    [
      'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'this._$AH=A,this.element=t,this.name=i,',
    ],
    [
      '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);',
      '_$AI(t,i,s){const h=this.strings;let o=!1;if(void 0===h)o=t!==this._$AH,this._$AH=t;',
    ],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],', 'r=e[s+n],o||=r!==this._$AH[n],'],
    ['o&&!e&&this.j(t)}', 'o&&this.j(t)}'],
    ['constructor(){super(...arguments),this.type=3}j(t)', 'j(t)'],
    // What is there or not is a property.
    [String.raw`/([.?@])?(.*)/`, '/([.@])?(.*)/'],
    ['"?"===e[1]?L:', ''],
    [
      'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
      '',
    ],
    // Listeners are functions, without options, and bound: none asks for its host.
    [
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH?.(t)',
    ],
    // The one that renders is always an element of this library, into a root of its own.
    [
      '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
      '(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    // Style sheets can be adopted in every engine that this library is defined in.
    [
      't=globalThis,e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,s=Symbol(),o=new WeakMap;',
      'e=!0;',
    ],
    // Styles are texts, each of which comes from one template without values: `plainStyles` sees to that.
    [
      'class n{constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}}const r=t=>new n("string"==typeof t?t:t+"",void 0,s)',
      'const n=0,r=t=>t',
    ],
    [
      `i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}`,
      'i=([t])=>t',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
      'd=t=>t;',
    ],
    [
      'y.elementStyles=[],y.shadowRootOptions={mode:"open"},y[d("elementProperties")]=new Map,y[d("finalized")]=new Map',
      'y.properties={}',
    ],
    // Each root is open and has the element's styles, as one sheet: of several, making and taking away are dearer.
    [
      'attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t}',
      'attachShadow({mode:"open"});return t.adoptedStyleSheets=this.constructor.elementStyles,t}',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    // The decorators name them; `staticProperties` has taken the decorators' calls away.
    [
      'u as defaultConverter,t as getCompatibleStyle,f as notEqual}',
      'd as defaultConverter,t as getCompatibleStyle,i as notEqual}',
    ],
    // Properties come from `static properties` alone (`staticProperties` sees to it): none is made by a decorator, an initializer or
    // an accessor of its own, none is reflected, and each that has an attribute, its name with dashes, is a converter. An element that extends one of
    // this library's has its properties.
    [
      'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}',
      'static get observedAttributes(){this._$Eh={};for(const t of r(this.properties))this.properties[t]&&(this._$Eh[t.replace(/[A-Z]/g,t=>"-"+t.toLowerCase())]=t);return r(this._$Eh)}static _$Ei(){if(this._$Ej!==this){this._$Ej=this;for(const t of r(this.properties)){const s=Symbol();e(this.prototype,t,{get(){return this[s]},set(i){const h=this[s];this[s]=i,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}(this.elementStyles=[new CSSStyleSheet])[0].replaceSync([this.styles].flat().join(""))}}constructor(){super(),this.constructor._$Ei(),this._$Ep={};for(const t of r(this))t in this.constructor.properties&&(this._$Ep[t]=this[t],delete this[t]);this._$EO=[],this._$AL=new Set,this._$ES=new Promise(t=>this.enableUpdating=t),this.requestUpdate()}',
    ],
    // Controllers are added by their constructors.
    [
      '(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()',
      'this._$EO.push(t)',
    ],
    [
      'removeController(t){this._$EO?.delete(t)}_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}',
      '',
    ],
    [
      'this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(',
      'this.enableUpdating(),this._$EO.forEach(t=>t.hostConnected?.())}disconnectedCallback(){this._$EO.forEach(',
    ],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this._$AL.add(t)}this.isUpdatePending||(this._$ES=this._$EP())}',
    ],
    ['{this._$AK(t,i)}', '{const e=this.constructor,h=e._$Eh[t];this[h]=e.properties[h].fromAttribute(i)}'],
    // Elements ask which properties have changed, not from what.
    ['_$EM(){this._$AL=new Map,', '_$EM(){this._$AL=new Set,'],
    // No element decides when, or whether, it updates.
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ],
    // The element is in a document, and has a root, before its first update, which is like all others.
    [
      'performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}}let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
      'performUpdate(){if(!this.isUpdatePending)return;Object.assign(this,this._$Ep),this._$Ep=0;const s=this._$AL;try{this.willUpdate?.(s),this._$EO.forEach(t=>t.hostUpdate?.()),this.update()}catch(s){throw this._$EM(),s}this._$EO.forEach(t=>t.hostUpdated?.()),this.updated?.(s)}',
    ],
    ['update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(t){}firstUpdated(t){}', ''],
    [
      'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
      'return this._$ES}',
    ],
  ],
  'lit-element/lit-element.js': [
    ['const s=globalThis;', ''],
    [
      ',i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['const n={_$AK:(t,e,r)=>{t._$AK(e,r)},_$AL:t=>t._$AL};(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['export{i as LitElement,n as _$LE}', 'export{i as LitElement}'],
    // Without directives nobody asks whether the element is connected; every element renders.
    ['import{render as e,noChange as r}', 'import{render as e}'],
    [
      'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    [
      'update(t){const r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return r}}i._$litElement$=!0',
      'update(){const r=this.render();this._$EM(),e(r,this.renderRoot)}}',
    ],
  ],
};
