// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/composer/chosenfile.h"
#include "widgets/parts/surface.h"
#include "widgets/pictures/pictures.h"

#include <QPointer>

namespace Kustomer {

class IconButton;

/// A file that is about to be sent: what it looks like, its name and size or what is wrong with it,
/// which takes the place of what it looks like where there is little, and a way to take it back.
class FileChip final : public Surface
{
    Q_OBJECT

public:
    explicit FileChip(const ChosenFile &chosen, QWidget *parent = nullptr);

    const ChosenFile &chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    /// What it takes where there is no more width than this.
    QSize sizeWithin(int width) const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    bool takesKey(const QKeyEvent &key) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString details() const;
    int detailsHeight(int width) const;
    QMargins aroundWords(int width) const;
    QColor plate() const;
    PictureWish wish() const;
    QRect previewRect() const;
    void paintWords(QPainter &painter) const;
    void paintPreview(QPainter &painter) const;
    void requestPreview();
    void place();

    ChosenFile m_chosen;
    IconButton *m_remove;
    QPointer<Pictures> m_pictures;
};

} // namespace Kustomer
