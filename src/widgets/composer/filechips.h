// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/chosenfile.h"
#include "widgets/words/announcer.h"

#include <QScrollArea>

namespace Kustomer {

class FileChip;

/// The files that go with a message, side by side in as many lines as they need; three are seen,
/// the rest is scrolled to. Arrows go from one to the next, Delete takes one out.
class FileChips final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FileChips(QWidget *parent = nullptr);

    void setFiles(const QList<ChosenFile> &files);
    QStringList paths() const;
    /// Tells who cannot see it what came, and what is wrong with it.
    void announce(const QStringList &paths);
    /// Tells why nothing is sent: of each that cannot be.
    void announceTrouble();
    /// Room between the chips and the rim of the field.
    void setPadding(const QMargins &padding);
    bool isEmpty() const { return m_chips.isEmpty(); }
    /// Whether one of them cannot be sent.
    bool hasTrouble() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The customer wants this one no more.
    void removeRequested(const QString &path);
    /// There is no chip left for the keyboard.
    void focusLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Flow
    {
        QList<QRect> rects;
        int height = 0;
    };

    Flow flow(int width) const;
    void place();
    void add(const ChosenFile &file);
    qsizetype focused() const;
    void focusAt(qsizetype place);

    QList<FileChip *> m_chips;
    QMargins m_padding;
    Announcer *m_announcer = new Announcer(this);
};

} // namespace Kustomer
