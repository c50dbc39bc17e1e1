/// Bad input for every operation of the five OpenAPI documents: never a 5xx, always a problem document,
/// nothing stored in part. The same seed sends the same requests.
@NullMarked
package dev.mitra.stack.prove.fuzz;

import org.jspecify.annotations.NullMarked;
