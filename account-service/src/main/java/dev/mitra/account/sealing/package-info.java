/// Secrets: random ones that we keep as hashes, and texts that leave us sealed and come back.
@NullMarked
package dev.mitra.account.sealing;

import org.jspecify.annotations.NullMarked;
