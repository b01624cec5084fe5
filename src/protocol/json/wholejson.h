// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonDocument>

namespace Kustomer {

/// What Qt reads in a JSON text, and all of it: by itself it drops a U+FEFF with which a text in it
/// begins, as texts do that were copied out of files. Places in `problem` count in `text`, unless
/// there is one.
QJsonDocument wholeJsonFrom(const QByteArray &text, QJsonParseError *problem = nullptr);

} // namespace Kustomer
