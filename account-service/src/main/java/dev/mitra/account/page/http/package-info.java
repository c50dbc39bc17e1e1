/// Shows pages, knows the browser that asks, and guards its forms.
@NullMarked
package dev.mitra.account.page.http;

import org.jspecify.annotations.NullMarked;
