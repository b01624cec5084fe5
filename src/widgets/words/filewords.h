// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/AttachmentTransfer>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Kustomer {

/// What is said of files and pictures.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(Kustomer::FileWords)

public:
    /// "48 KB"; empty where it is not known.
    static QString size(qint64 bytes, const QLocale &locale);
    /// "PDF": the end of the name, as far as it says something; empty otherwise.
    static QString kind(const QString &name);
    /// How far a file is, or how large it is.
    static QString state(const AttachmentTransfer &transfer, qint64 bytes, const QLocale &locale);

    static QString picture(const QString &name);
    static QString pictures(int count, const QLocale &locale);
    static QString file(const QString &name);
    /// "2 files"; empty for none.
    static QString files(int count, const QLocale &locale);
    static QString nameless();

    static QString open(const QString &name);
    static QString save(const QString &name);
    static QString cancel(const QString &name);
    static QString retry(const QString &name);
    static QString remove(const QString &name);
    static QString showPicture();

    /// A name for a file that was made then: "Screenshot 2026-03-14 09.26.53.png".
    static QString dated(const QString &what, const QString &ending, const QDateTime &made);
};

} // namespace Kustomer
