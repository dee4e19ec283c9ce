class Tutor < ApplicationRecord
  belongs_to :user
  has_many :lessons

  scope :speaking, ->(language) { where("languages @> ARRAY[?]::text[]", language) }

  scope :teaching, ->(subject) { where(subject: subject) }

  scope :cheap, -> { where("price_cents < 2500") }

  scope :priced, ->(range) { where("price_cents BETWEEN #{range}") }
end
