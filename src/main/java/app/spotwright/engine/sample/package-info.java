/**
 * Photographs the project's own sample products: small scenes traced by code, so that the demo and
 * the tests need no one else's pictures.
 */
@NamedInterface("sample")
@NullMarked
package app.spotwright.engine.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
