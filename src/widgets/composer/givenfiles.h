// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace Kustomer {

/// The files in what was pasted or dropped. A picture that has no file yet gets one, which lives as
/// long as this.
class GivenFiles
{
public:
    /// Whether it is files or a picture, and no text.
    static bool areIn(const QMimeData &source);

    QStringList take(const QMimeData &source);
    /// Copies a file; where the copy is, empty: nowhere.
    QString keep(const QString &path, const QString &name);

private:
    QString keep(const QImage &picture);
    QString place(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_kept = 0;
};

} // namespace Kustomer
