/** Files over HTTP. */
@NullMarked
package app.spotwright.storage.web;

import org.jspecify.annotations.NullMarked;
