export const hinge = (angle) => angle % 360;
