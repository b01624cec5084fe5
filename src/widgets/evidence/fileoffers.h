// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/evidence/filesources.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace Kustomer {

class EvidenceDialog;

/// What can go along with a message: files and, where the application offers them, a picture of it
/// and what it knows of itself.
class FileOffers final : public QObject
{
    Q_OBJECT

public:
    /// A press of the button opens a menu of what there is; files at once where there is nothing
    /// else.
    explicit FileOffers(QAbstractButton *button);

    void setSources(const FileSources &sources) { m_sources = sources; }

Q_SIGNALS:
    void filesWanted();
    /// A file is to go along that is nowhere yet.
    void added(const QString &name, const QByteArray &content);

private:
    void open();
    void popUpMenu();
    void offerScreenshot();
    void offerDiagnostics();
    void show(EvidenceDialog *dialog);

    QAbstractButton *m_button;
    FileSources m_sources;
};

} // namespace Kustomer
