/// What is measured beyond the condition: how long readers are behind, dead letters by kind, jobs, invariants.
@NullMarked
package dev.mitra.messaging.meter;

import org.jspecify.annotations.NullMarked;
