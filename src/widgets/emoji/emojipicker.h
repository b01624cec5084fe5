// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace Kustomer {

class EmojiGrid;
class EmojiModel;
class EmojiTab;
class LineField;

/// Offers emoji above a button, by group, by name, and those that were used lately first. It closes
/// when one was chosen, or somewhere else was pressed.
class EmojiPicker final : public Surface
{
    Q_OBJECT

public:
    explicit EmojiPicker(QWidget *parent);

    /// Above the button, as far as the screen has room.
    void openAt(const QWidget &button);

Q_SIGNALS:
    void chosen(const QString &emoji);

protected:
    void adoptTheme() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void connectParts();
    void search();
    QString first() const;
    void takeFirst();
    void choose(const QString &emoji);

    EmojiModel *m_model;
    LineField *m_words;
    EmojiGrid *m_grid;
    QList<EmojiTab *> m_tabs;
    QBoxLayout *m_tabLine;
    Announcer m_announcer{this};
};

} // namespace Kustomer
