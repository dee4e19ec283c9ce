class Notice < ApplicationRecord
  validates :title, :body, presence: true
end
