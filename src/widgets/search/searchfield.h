// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldline.h"
#include "widgets/looks/icon.h"
#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Kustomer {

class IconButton;
class PlainLabel;

/// Where words are written that are looked for, with what came of it and the way to each place: in
/// one line, or below where the words would have too little of it.
class SearchField final : public Surface
{
    Q_OBJECT

public:
    /// Whether the places are gone through one by one. One that stands is never closed: its words
    /// are taken away.
    enum class Steps { None, Offered, Standing };

    explicit SearchField(Steps steps, QWidget *parent = nullptr);

    QString words() const;
    void setWords(const QString &words);
    void setPlaceholder(const QString &text);
    /// What came of it: "3 of 12". It is spoken, too, once nothing changes any more, in other words
    /// where there are some.
    void setResult(const QString &text) { setResult(text, text); }
    void setResult(const QString &text, const QString &spoken);
    /// How many places there are to go through; without any there are no steps, whose room the
    /// words have then.
    void setPlaces(int count);
    /// Shows it and takes the keyboard, all words marked.
    void open();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void olderRequested();
    void newerRequested();
    /// Enter, where there are no steps.
    void accepted();
    /// The arrow down, where there are no steps: into what was found.
    void left();
    void closed();

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return theme().background; }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    bool hasRoomBeside() const; ///< for what came of it, and the steps
    QList<QWidget *> companions() const;
    void arrange(QHBoxLayout *line);
    QRect field() const;
    IconButton *addButton(Icon icon, void (SearchField::*pressed)());
    FieldLine::Deed deedOf(const QKeyEvent &key);
    void close();

    Steps m_steps;
    Announcer *m_announcer = new Announcer(this);
    QVBoxLayout *m_lines;
    QHBoxLayout *m_line;
    QHBoxLayout *m_below;
    FieldLine *m_edit;
    PlainLabel *m_result;
    QString m_spoken;
    IconButton *m_older = nullptr;
    IconButton *m_newer = nullptr;
    IconButton *m_close = nullptr;
};

} // namespace Kustomer
