/// Applications with their questions and answers.
@NullMarked
package dev.mitra.reseller.application.db;

import org.jspecify.annotations.NullMarked;
