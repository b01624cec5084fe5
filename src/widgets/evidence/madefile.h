// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QImage;
QT_END_NAMESPACE

namespace Kustomer {

/// What goes along with a message and is no file yet. Its content takes its time, and may be made
/// on any thread.
struct MadeFile
{
    QString name;
    std::function<QByteArray()> content;
};

/// A picture as a PNG.
QByteArray packed(const QImage &picture);

} // namespace Kustomer
