// Which places on the screen are taken by labels and nodes.

class Taken {
  // Rectangles [left, top, right, bottom] in a coarse grid, to ask quickly whether a place is free.
  constructor() {
    this.cells = new Map();
    this.boxes = [];
  }

  * around([left, top, right, bottom]) {
    for (let x = Math.floor(left / 64); x <= right / 64; x += 1) {
      for (let y = Math.floor(top / 64); y <= bottom / 64; y += 1) yield x * 100003 + y;
    }
  }

  isFree(box) {
    for (const cell of this.around(box)) {
      for (const other of this.cells.get(cell) ?? []) {
        if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) return false;
      }
    }
    return true;
  }

  take(box) {
    this.boxes.push(box);
    for (const cell of this.around(box)) {
      if (!this.cells.has(cell)) this.cells.set(cell, []);
      this.cells.get(cell).push(box);
    }
  }
}
