/// What the applicant is told by mail at each step of the programme.
@NullMarked
package dev.mitra.reseller.notice;

import org.jspecify.annotations.NullMarked;
