/// In: accounts. Out: what is quoted in them, each quotation once, and how reports word it
/// otherwise.
@NullMarked
package dev.firsthand.weigh.quote;

import org.jspecify.annotations.NullMarked;
