/// The way into the programme: an application, its review, and who may decide what (R2.5).
@NullMarked
package dev.mitra.reseller.application;

import org.jspecify.annotations.NullMarked;
