// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QtEndian>

namespace Kustomer::Testing {

/// A zlib stream of at least so many spaces, made without ever holding them (RFC 1950, 1951): one
/// space, and copies of it, 258 at a time.
inline QByteArray packedSpaces(qint64 atLeast)
{
    constexpr int longestRun = 258;
    QByteArray stream("\x78\x01", 2);
    quint32 bits = 0;
    int bitCount = 0;
    const auto put = [&](quint32 code, int length) {
        bits |= code << bitCount;
        for (bitCount += length; bitCount >= 8; bitCount -= 8, bits >>= 8)
            stream.append(char(bits & 0xff));
    };
    put(0b011, 3);      // the last block, with the fixed codes, which go highest bit first
    put(0b00001010, 8); // a space
    qint64 size = 1;
    for (; size < atLeast; size += longestRun)
        put(0b10100011, 13); // so many, from one byte before
    put(0, 7);               // the end
    put(0, (8 - bitCount) % 8);

    constexpr quint32 base = 65521;
    const quint64 even = size % 2 == 0 ? size / 2 : size; // of size * (size + 1) / 2, as factors
    const quint64 odd = size % 2 == 0 ? size + 1 : (size + 1) / 2;
    const quint32 first = quint32((1 + size % base * ' ') % base);
    const quint32 second = quint32((size % base + even % base * (odd % base) % base * ' ') % base);
    const quint32 checksum = qToBigEndian(second << 16 | first);
    return stream.append(reinterpret_cast<const char *>(&checksum), sizeof checksum);
}

} // namespace Kustomer::Testing
