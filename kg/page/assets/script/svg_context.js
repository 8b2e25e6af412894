// A canvas that writes SVG.

// What `drawLabels` asks of a canvas, kept as SVG elements.
class SvgContext {
  constructor(width) {
    this.canvas = { width };
    this.elements = [];
    this.halo = null;
    this.ruler = document.createElement("canvas").getContext("2d");
  }

  save() {}

  restore() {}

  setTransform() {}

  measureText(text) {
    this.ruler.font = this.font;
    return this.ruler.measureText(text);
  }

  strokeText() {
    this.halo = { stroke: this.strokeStyle, "stroke-width": this.lineWidth, "stroke-linejoin": "round", "paint-order": "stroke" };
  }

  fillText(text, x, y) {
    const [, weight, size, family] = /^(\d+) ([\d.]+)px (.*)$/.exec(this.font);
    this.elements.push(makeSvg("text", { x: x.toFixed(1), y: (y + size * 0.93).toFixed(1), fill: this.fillStyle,
      "text-anchor": "middle", "font-size": size, "font-weight": weight, "font-family": family, ...this.halo }, legalXml(text)));
    this.halo = null;
  }

  fillRect(x, y, width, height) {
    this.elements.push(makeSvg("rect", { x, y, width, height, fill: this.fillStyle }));
  }
}
