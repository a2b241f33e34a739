/// In: accounts and quotations. Out: the people, organisations and places, each once however it is
/// written, with what they are said to be, said and did.
@NullMarked
package dev.firsthand.weigh.party;

import org.jspecify.annotations.NullMarked;
