class Plot < ApplicationRecord
  belongs_to :member, optional: true
  validates :name, presence: true
end
