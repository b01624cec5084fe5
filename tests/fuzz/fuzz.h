// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

namespace Kustomer::Fuzzing {

/// Ends the run, as a finding, where something that must hold for any input doesn't.
void expect(bool holds, const char *promise);

/// Tells libFuzzer about something new that its instrumentation can't see, because it happens in
/// Qt: an outcome, the size of a result. Inputs that reach a new one are kept.
void observe(size_t what);

/// Whether a text fits on one line of a log or an interface: short, without control characters.
bool isShortLine(const QString &text);

/// The bytes libFuzzer passes, without a copy.
inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace Kustomer::Fuzzing
