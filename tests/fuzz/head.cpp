// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// The first bytes of pictures, and what they tell of who made them.

#include "fuzz/fuzz.h"
#include "protocol/files/picturehead.h"
#include "protocol/files/picturemetadata.h"

#include <bit>

using namespace Kustomer;
using namespace Kustomer::Fuzzing;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const std::optional<PictureHead> head = pictureHeadFrom(bytes);
    observe(head ? 1 + size_t(head->format) : 0);
    if (!head)
        return 0;
    expect(head->size.width() > 0 && head->size.height() > 0, "a picture has a size");
    expect(head->pixels() > 0, "its pixels can be counted");
    expect(head->orientation >= 1 && head->orientation <= 8, "there are eight ways to turn it");
    expect(pictureHeadFrom(bytes + QByteArray(16, '\0')).has_value(),
           "what follows the head changes nothing");
    const std::optional<PictureHead> bare = pictureHeadFrom(withoutMetadata(bytes));
    expect(bare && bare->seenSize() == head->seenSize(), "without its metadata it looks the same");
    observe(1000 + size_t(head->orientation));
    observe(2000 + size_t(std::bit_width(uint64_t(head->pixels()))));
    return 0;
}
