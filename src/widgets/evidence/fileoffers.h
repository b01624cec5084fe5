// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/evidence/filesources.h"

#include <QObject>
#include <QPointer>

#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
QT_END_NAMESPACE

namespace Kustomer {

class EvidenceDialog;
struct MadeFile;

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
    /// Another conversation follows, or none: what is being offered belonged to this one.
    void withdraw();

Q_SIGNALS:
    void filesWanted();
    /// A file is to go along that is nowhere yet.
    void added(const Kustomer::MadeFile &file);

protected:
    bool eventFilter(QObject *button, QEvent *event) override;

private:
    void open();
    void popUpMenu();
    void offerScreenshot();
    void offerDiagnostics();
    template <typename Evidence>
    std::optional<Evidence> ask(const std::function<Evidence()> &source);
    void show(EvidenceDialog *dialog);

    QAbstractButton *m_button;
    FileSources m_sources;
    QPointer<EvidenceDialog> m_dialog;
    bool m_isAsking = false; ///< the application, which may show a window of its own
    int m_withdrawals = 0;
};

} // namespace Kustomer
