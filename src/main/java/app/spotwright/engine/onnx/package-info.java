/** The one way to the ONNX Runtime, shared by all that run models. */
@NullMarked
package app.spotwright.engine.onnx;

import org.jspecify.annotations.NullMarked;
