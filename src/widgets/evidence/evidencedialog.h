// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/looks/looks.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace Kustomer {

class ActionButton;
class BlackOutView;
class PlainLabel;
struct MadeFile;

/// Shows what is about to go along with a message, before it does; deletes itself when it is
/// closed.
class EvidenceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Parts of a picture can be blacked out.
    EvidenceDialog(const QPixmap &picture, QWidget *parent);
    EvidenceDialog(const QString &text, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// A file is to go along.
    void added(const Kustomer::MadeFile &file);

protected:
    bool eventFilter(QObject *parent, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit EvidenceDialog(QWidget *parent);
    void build(QWidget *shown);
    void retranslate();
    QString explanation() const;
    void speakAs(const QWidget &parent);
    void review();
    void wear(const ChatTheme &theme);

    ChatTheme m_theme;
    PlainLabel *m_explanation;
    ActionButton *m_undo;
    ActionButton *m_cancel;
    ActionButton *m_add;
    BlackOutView *m_picture = nullptr; ///< one of both
    QPlainTextEdit *m_text = nullptr;
    QString m_content; ///< of which perhaps only the beginning is shown
};

} // namespace Kustomer
