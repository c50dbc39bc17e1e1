/// Submitting, reviewing and revoking certificates, and what follows for tax and mail.
@NullMarked
package dev.mitra.billing.exemption.app;

import org.jspecify.annotations.NullMarked;
