/// What happens to every request and answer, whatever the operation: its trace id, the size of its body, the
/// characters of its address, its headers.
@NullMarked
package dev.mitra.web.request;

import org.jspecify.annotations.NullMarked;
